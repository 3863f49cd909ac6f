//! The content of a file, given as bytes or as a path.

use pyo3::prelude::*;

use crate::{convert_in::wrong_kind, errors::Outcome};

/// The bytes of a bytes-like object.
pub(crate) fn content(source: &Bound<'_, PyAny>) -> Outcome<Vec<u8>> {
    match bytes_like(source)? {
        Some(content) => Ok(content),
        None => Err(wrong_kind(source, "the content as str or bytes")),
    }
}

/// The bytes of a bytes-like object, or of the file at a path.
pub(crate) fn bytes(source: &Bound<'_, PyAny>) -> Outcome<Vec<u8>> {
    if let Some(content) = bytes_like(source)? {
        return Ok(content);
    }
    let py = source.py();
    let path = py.import("os")?.call_method1("fspath", (source,)).map_err(|_| {
        wrong_kind(source, "a path (str or os.PathLike) or the content as bytes")
    })?;
    // Python opens the file, so that its errors are the ones a Python user knows.
    let file = py.import("builtins")?.call_method1("open", (path, "rb"))?;
    let content = file.call_method0("read");
    file.call_method0("close")?;
    Ok(content?.extract()?)
}

fn bytes_like(source: &Bound<'_, PyAny>) -> Outcome<Option<Vec<u8>>> {
    let builtins = source.py().import("builtins")?;
    for name in ["bytes", "bytearray", "memoryview"] {
        if source.is_instance(&builtins.getattr(name)?)? {
            let content = builtins.getattr("bytes")?.call1((source,))?;
            return Ok(Some(content.extract()?));
        }
    }
    Ok(None)
}
