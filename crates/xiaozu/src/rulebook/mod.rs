//! The rules as dated data.
mod threshold;
pub use threshold::{Base, InvalidThreshold, Margin, Threshold};
