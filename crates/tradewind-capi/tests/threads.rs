//! One object for many threads at the same time.

use std::ffi::c_char;
use std::ptr;
use std::thread;

use tradewind_capi::convert::ConversionHandle;
use tradewind_capi::convert::conversion::{tw_conversion_free, tw_conversion_money};
use tradewind_capi::convert::converter::{
    ConverterHandle, tw_converter_convert, tw_converter_free, tw_converter_new,
};
use tradewind_capi::convert::verb::tw_rate_table_convert;
use tradewind_capi::money::text::tw_money_parse;
use tradewind_capi::rates::RateTableHandle;
use tradewind_capi::rates::read::tw_rate_table_read;
use tradewind_capi::rates::table::{
    tw_rate_table_clone, tw_rate_table_free, tw_rate_table_length,
};
use tradewind_capi::status::TW_OK;
use tradewind_capi::value::{CurrencyCode, MoneyValue};

const HISTORY: &[u8] = b"Date,USD,CNY,\n2024-10-25,1.0825,7.7123,\n";

fn money(text: &str) -> MoneyValue {
    let mut out = MoneyValue::default();
    let data: *const c_char = text.as_ptr().cast();
    // SAFETY: the pointers are valid for the call.
    let status =
        unsafe { tw_money_parse(data, text.len(), &raw mut out, ptr::null_mut()) };
    assert_eq!(status, TW_OK);
    out
}

fn table() -> *mut RateTableHandle {
    let mut out = ptr::null_mut();
    let (data, size) = (HISTORY.as_ptr(), HISTORY.len());
    // SAFETY: the pointers are valid for the call.
    let status = unsafe { tw_rate_table_read(data, size, &raw mut out, ptr::null_mut()) };
    assert_eq!(status, TW_OK);
    out
}

fn convert(table: &RateTableHandle, amount: MoneyValue, to: CurrencyCode) -> MoneyValue {
    let on = "2024-10-27";
    let mut made: *mut ConversionHandle = ptr::null_mut();
    // SAFETY: the pointers are valid for the call; NULL stands for the defaults.
    let status = unsafe {
        tw_rate_table_convert(
            table,
            amount,
            to,
            on.as_ptr().cast(),
            on.len(),
            ptr::null(),
            &raw mut made,
            ptr::null_mut(),
        )
    };
    assert_eq!(status, TW_OK);
    result(made)
}

/// The amount of a conversion, which is freed.
fn result(made: *mut ConversionHandle) -> MoneyValue {
    let (mut out, mut exact) = (MoneyValue::default(), 7);
    // SAFETY: the conversion was just made.
    let status = unsafe {
        tw_conversion_money(made, &raw mut out, &raw mut exact, ptr::null_mut())
    };
    assert_eq!((status, exact), (TW_OK, 0));
    // SAFETY: nobody uses the conversion any more.
    unsafe { tw_conversion_free(made) };
    out
}

#[test]
fn many_threads_convert_with_one_table() {
    let made = table();
    // SAFETY: the table lives until the end of this test.
    let shared = unsafe { made.as_ref() }.unwrap();
    let amount = money("11200000000 CNY");
    let expected = money("1572034282.90 USD");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(move || {
                for _ in 0..200 {
                    assert_eq!(convert(shared, amount, expected.currency), expected);
                }
            });
        }
    });
    // SAFETY: the threads have ended.
    unsafe { tw_rate_table_free(made) };
}

fn converter(from: CurrencyCode, to: CurrencyCode) -> *mut ConverterHandle {
    let (table, on) = (table(), "2024-10-27");
    let mut out = ptr::null_mut();
    // SAFETY: the pointers are valid for the call; NULL stands for the defaults.
    let status = unsafe {
        tw_converter_new(
            table,
            from,
            to,
            on.as_ptr().cast(),
            on.len(),
            ptr::null(),
            &raw mut out,
            ptr::null_mut(),
        )
    };
    assert_eq!(status, TW_OK);
    // SAFETY: the converter does without the table.
    unsafe { tw_rate_table_free(table) };
    out
}

#[test]
fn many_threads_convert_with_one_converter() {
    let (amount, expected) = (money("11200000000 CNY"), money("1572034282.90 USD"));
    let made = converter(amount.currency, expected.currency);
    // SAFETY: the converter lives until the end of this test.
    let shared = unsafe { made.as_ref() }.unwrap();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(move || {
                for _ in 0..200 {
                    let mut found = ptr::null_mut();
                    // SAFETY: the pointers are valid for the call.
                    let status = unsafe {
                        tw_converter_convert(
                            shared,
                            amount,
                            &raw mut found,
                            ptr::null_mut(),
                        )
                    };
                    assert_eq!((status, result(found)), (TW_OK, expected));
                }
            });
        }
    });
    // SAFETY: the threads have ended.
    unsafe { tw_converter_free(made) };
}

#[test]
fn a_copy_outlives_its_original_in_another_thread() {
    let made = table();
    let mut copy = ptr::null_mut();
    // SAFETY: the pointers are valid for the call.
    let status = unsafe { tw_rate_table_clone(made, &raw mut copy, ptr::null_mut()) };
    assert_eq!(status, TW_OK);
    // SAFETY: the copy lives until the end of this test.
    let kept = unsafe { copy.as_ref() }.unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            // SAFETY: the table is alive.
            assert_eq!(unsafe { tw_rate_table_length(kept) }, 2);
        });
        // SAFETY: nobody uses the original any more.
        unsafe { tw_rate_table_free(made) };
    });
    // SAFETY: the thread has ended.
    unsafe { tw_rate_table_free(copy) };
}
