//! Bytes to core values and back.
