//! Objects that C holds by a pointer without seeing inside.

use crate::boundary::{Call, Failure, infallible};
use crate::view::present;

#[expect(clippy::unused_self, reason = "a call under way is what makes these sound")]
impl Call {
    /// The object behind a pointer that only this library hands out.
    pub(crate) fn object<T: Sync>(
        &self,
        handle: *const T,
        argument: u32,
    ) -> Result<&T, Failure> {
        present(handle, argument)?;
        // SAFETY: not NULL; the caller of the export has promised that it came from this
        // library, was not freed, and is not being freed or changed during the call.
        Ok(unsafe { &*handle })
    }

    /// The object behind a pointer, `None` for NULL.
    pub(crate) fn object_or_null<T: Sync>(&self, handle: *const T) -> Option<&T> {
        self.object(handle, 1).ok()
    }

    /// The object behind a pointer that one thread uses at a time.
    pub(crate) fn object_mut<T: Send>(
        &self,
        handle: *mut T,
        argument: u32,
    ) -> Result<ExclusiveObject<'_, T>, Failure> {
        present(handle.cast_const(), argument)?;
        // SAFETY: not NULL; the caller of the export has promised that it came from this
        // library, was not freed, and that no other call uses it at the same time.
        Ok(ExclusiveObject(unsafe { &mut *handle }))
    }
}

/// An object that only this call uses.
#[derive(Debug)]
pub(crate) struct ExclusiveObject<'a, T>(pub(crate) &'a mut T);

/// Frees an object; NULL is fine.
///
/// # Safety
/// `handle` must be NULL or an object of this library that was not freed and is not in
/// use.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    infallible((), |_| {
        if !handle.is_null() {
            // SAFETY: not NULL, and the caller has promised the rest; every object was
            // handed over by `Output::give`, from a box.
            drop(unsafe { Box::from_raw(handle) });
        }
    });
}

/// Compiles only for objects that threads may share.
pub(crate) const fn assert_shareable<T: Send + Sync>() {}
