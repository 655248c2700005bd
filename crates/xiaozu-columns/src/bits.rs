//! 64 rows at once, a bit each.

/// Rows worked on together.
pub(crate) const ROWS: usize = 64;

/// Bytes that are 0 or 1, to bits: the first byte to the lowest bit.
#[inline(always)]
pub(crate) fn pack(bytes: &[u8; ROWS]) -> u64 {
    // The product moves the lowest bit of byte `n` to bit 56 + n; none of the partial products collide.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = bytes.as_chunks::<8>();
    let gather = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
    eights.iter().rev().fold(0, |word, eight| word << 8 | gather(eight))
}

/// Whether the bits of a stream from `length - 1` places back up to here are all 1; all 1 for no bits.
///
/// `stream` holds the present word above the word before it. At most 63 places.
#[inline(always)]
pub(crate) fn all_of(stream: u128, length: u32) -> u128 {
    (0..length).fold(u128::MAX, |all, back| all & stream << back)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_keeps_every_place() {
        for place in 0..ROWS {
            let mut bytes = [0; ROWS];
            bytes[place] = 1;
            assert_eq!(pack(&bytes), 1 << place);
        }
        assert_eq!(pack(&[1; ROWS]), u64::MAX);
    }

    #[test]
    fn a_window_reaches_into_the_word_before() {
        let stream = u128::from(1_u64 << 63) | 0b0110_0011_u128 << 64;
        assert_eq!(all_of(stream, 2) >> 64, 0b0100_0011);
        assert_eq!(all_of(stream, 3) >> 64, 0b0000_0010);
        assert_eq!(all_of(stream, 0), u128::MAX);
    }
}
