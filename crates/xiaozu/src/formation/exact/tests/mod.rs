mod brute;
mod families;
mod feasible;
mod measure;
mod optimum;
pub(crate) mod sample;
