//! Figures.

pub mod interval;
pub mod qualifier;
pub mod reading;
pub mod value;

pub use value::FigureHandle;
