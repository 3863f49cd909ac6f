//! Series: the values of one figure over periods of one frequency.

mod build;
mod text;
mod value;
mod wire;

#[cfg(test)]
mod tests;

pub use value::Series;
