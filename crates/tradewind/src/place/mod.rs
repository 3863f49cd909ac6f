//! Places by the codes of ISO 3166 and UN M49.

mod contains;
mod group;
mod kind;
mod lookup;
mod m49_data;
mod text;
mod value;

#[cfg(test)]
mod tests;

pub use kind::PlaceKind;
pub use value::Place;
