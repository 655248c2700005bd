//! Long searches: the caller's thread waits for Ctrl-C and hands on progress, another one searches.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use pyo3::prelude::*;
use serde::Serialize;
use xiaozu::Progress;

use crate::value::{Out, named};

/// How often Python is asked.
const EVERY: Duration = Duration::from_millis(50);

/// How far a search is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename = "Progress")]
pub(crate) struct Far {
    start: u32,
    iterations: u64,
    best: i64,
}

named! { "xiaozu._entry": Far = "Progress"; }

/// Asks a search to go on or to stop.
pub(crate) type Control<'a> = &'a (dyn Fn(&Progress) -> ControlFlow<()> + Sync);

/// Runs a search without holding Python. `progress` is called in the caller's thread; the search stops where it
/// returns False, and where it raises, or a signal comes, that is raised.
pub(crate) fn interruptible<T: Send>(
    py: Python<'_>,
    progress: Option<&Bound<'_, PyAny>>,
    search: impl FnOnce(Control<'_>) -> T + Send,
) -> PyResult<T> {
    let progress = progress.map(|callback| callback.clone().unbind());
    let stop = AtomicBool::new(false);
    let latest: Mutex<Option<Far>> = Mutex::new(None);
    let held = || latest.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let control = |now: &Progress| {
        *held() = Some(Far { start: now.start, iterations: now.iterations, best: now.best });
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let ask = || {
        Python::attach(|py| {
            py.check_signals()?;
            let (Some(callback), Some(far)) = (&progress, held().take()) else { return Ok(true) };
            let answer = callback.bind(py).call1((Out(far),))?;
            Ok::<_, PyErr>(answer.is_none() || answer.is_truthy()?)
        })
    };
    py.detach(|| {
        std::thread::scope(|scope| {
            let (done, finished) = channel();
            let control = &control;
            let thread = scope.spawn(move || {
                let found = search(control);
                // Nobody waits any more where the caller has raised.
                let _unheard = done.send(());
                found
            });
            let mut raised = None;
            while finished.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                match ask() {
                    Ok(true) => {}
                    Ok(false) => stop.store(true, Ordering::Relaxed),
                    Err(error) => {
                        stop.store(true, Ordering::Relaxed);
                        raised = raised.or(Some(error));
                    }
                }
            }
            let found = thread.join();
            match (raised, found) {
                (Some(error), _) => Err(error),
                (None, Ok(found)) => Ok(found),
                (None, Err(panic)) => std::panic::resume_unwind(panic),
            }
        })
    })
}
