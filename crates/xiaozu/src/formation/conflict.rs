use serde::Serialize;
/// Demands that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// The demands.
    pub demands: Vec<super::Demand>,
}
