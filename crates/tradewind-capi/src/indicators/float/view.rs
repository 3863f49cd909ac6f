//! Doubles in the caller's memory, read and written in place.

use core::ffi::c_double;
use core::slice;

use tradewind::{ErrorCode, indicators::float::Table};

use crate::boundary::{Call, Failure};
use crate::view::{fits, present};

impl Call {
    /// The table of an argument.
    pub(crate) fn table(
        &self,
        values: *const c_double,
        rows: usize,
        columns: usize,
        argument: u32,
    ) -> Result<Table<'_>, Failure> {
        let count = rows.saturating_mul(columns);
        Ok(Table::new(self.array(values, count, argument)?, rows, columns)?)
    }

    /// The number at `value`, `None` for NULL.
    pub(crate) fn double_or_null(
        &self,
        value: *const c_double,
        argument: u32,
    ) -> Result<Option<c_double>, Failure> {
        if value.is_null() {
            return Ok(None);
        }
        Ok(self.array(value, 1, argument)?.first().copied())
    }

    /// Room for `count` numbers that lies apart from `input`, as many.
    #[expect(clippy::unused_self, reason = "a call under way is what makes these sound")]
    #[expect(clippy::mut_from_ref, reason = "the place is the caller's, not the call's")]
    pub(crate) fn doubles(
        &self,
        out: *mut c_double,
        count: usize,
        input: *const c_double,
        argument: u32,
    ) -> Result<&mut [c_double], Failure> {
        present(out.cast_const(), argument)?;
        fits(out.cast_const(), count, argument)?;
        let (start, other) = (out.addr(), input.addr());
        let length = count.saturating_mul(size_of::<c_double>());
        if start.abs_diff(other) < length {
            let fact = "overlaps the numbers that are read";
            return Err(Failure::new(ErrorCode::InvalidArgument, argument, fact));
        }
        // SAFETY: not NULL, aligned, no longer than memory, apart from what is read; the
        // caller of the export has promised room for so many numbers, of any bytes, that
        // nothing else uses during the call.
        Ok(unsafe { slice::from_raw_parts_mut(out, count) })
    }
}
