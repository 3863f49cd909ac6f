//! Economic complexity: what a network of countries and products says of both.
//!
//! Results are binary floating-point numbers: eigenvectors and long iterations have no
//! exact digits, and the last ones differ between machines.

mod connected;
mod convention;
mod density;
mod eigenvector;
mod fitness;
mod in_place;
mod index;
mod network;
mod outlook;
mod proximity;
mod reflections;

pub use convention::{Presence, ZScores};
pub use network::{FloatCell, Network};
