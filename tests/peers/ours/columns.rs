//! Columns in files: little-endian numbers one after the other, as numpy's `fromfile` reads them.

use std::path::Path;

use anyhow::{Context, Result};

pub(crate) fn write<const N: usize>(
    path: &Path,
    values: impl ExactSizeIterator<Item = [u8; N]>,
) -> Result<()> {
    let mut bytes = Vec::with_capacity(values.len() * N);
    values.for_each(|value| bytes.extend_from_slice(&value));
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}

pub(crate) fn read<const N: usize, T>(path: &Path, value: impl Fn([u8; N]) -> T) -> Result<Vec<T>> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    Ok(bytes.as_chunks::<N>().0.iter().map(|bytes| value(*bytes)).collect())
}
