//! Forums: meetings that return, and what was said at each.

mod edition;
mod series;

pub use edition::{Edition, Statement};
pub use series::Forum;
