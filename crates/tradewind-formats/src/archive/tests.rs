//! Archives: which are taken, which are refused.

use std::io::{Cursor, Write};

use tradewind::ErrorCode;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{MAX_BYTES, read_ecb};

const TABLE: &[u8] = b"Date,USD,\n2024-10-25,1.0825,\n";
const NAME: &str = "eurofxref-hist.csv";

/// An archive of these entries.
fn archive(entries: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, content) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn deflated(entries: &[(&str, &[u8])]) -> Vec<u8> {
    archive(entries, CompressionMethod::Deflated)
}

/// Where the bytes first stand in the archive.
fn find(bytes: &[u8], mark: &[u8]) -> usize {
    bytes.windows(mark.len()).position(|window| window == mark).unwrap()
}

#[track_caller]
fn refused(bytes: &[u8], due: ErrorCode, fact: &str) {
    let error = read_ecb(bytes).unwrap_err();
    assert_eq!(error.code(), due, "{error}");
    assert!(error.message().contains(fact), "{error}");
}

#[test]
fn one_table_is_taken() {
    assert_eq!(read_ecb(&deflated(&[(NAME, TABLE)])).unwrap().len(), 1);
    let stored = archive(&[(NAME, TABLE)], CompressionMethod::Stored);
    assert_eq!(read_ecb(&stored).unwrap().len(), 1);
    let with_note = deflated(&[("README.txt", b"note"), ("HIST.CSV", TABLE)]);
    assert_eq!(read_ecb(&with_note).unwrap().len(), 1);
}

#[test]
fn none_or_several_are_refused() {
    let code = ErrorCode::InvalidArchive;
    refused(&deflated(&[]), code, "among 0");
    refused(&deflated(&[("a.txt", TABLE)]), code, "among 1");
    refused(&deflated(&[("a.csv", TABLE), ("b.csv", TABLE)]), code, "several CSV");
    // Two entries of one name, as no writer makes them.
    let mut twice = deflated(&[("a.csv", TABLE), ("b.csv", TABLE)]);
    while let Some(at) = twice.windows(5).position(|window| window == b"b.csv") {
        twice[at] = b'a';
    }
    refused(&twice, code, "several CSV");
}

#[test]
fn encrypted_and_damaged_ones_are_refused() {
    let code = ErrorCode::InvalidArchive;
    let sound = deflated(&[(NAME, TABLE)]);
    let directory = find(&sound, b"PK\x01\x02");
    let mut encrypted = sound.clone();
    encrypted[6] |= 1;
    encrypted[directory + 8] |= 1;
    refused(&encrypted, code, "encrypted");
    let mut method = sound.clone();
    method[8] = 12;
    method[directory + 10] = 12;
    refused(&method, code, "method not supported");
    let mut checksum = sound.clone();
    checksum[directory + 16] ^= 1;
    refused(&checksum, code, "Invalid checksum");
    for length in 4..sound.len() {
        refused(&sound[..length], code, "archive");
    }
}

#[test]
fn a_bomb_is_too_large_whatever_it_declares() {
    let zeros = vec![0; MAX_BYTES + 1];
    let bomb = deflated(&[(NAME, &zeros)]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    refused(&bomb, ErrorCode::TooLarge, "more than 67108864 bytes");
    let padded = [&bomb, zeros.as_slice()].concat();
    refused(&padded, ErrorCode::TooLarge, "expected at most 67108864");
    let document = [b"<r>", zeros.as_slice()].concat();
    refused(&document, ErrorCode::TooLarge, "expected at most 67108864");
    // It declares ten bytes: unpacking stops there, and the archive is no sound one.
    let mut liar = bomb;
    let directory = find(&liar, b"PK\x01\x02");
    for at in [22, directory + 24] {
        liar[at..at + 4].copy_from_slice(&[10, 0, 0, 0]);
    }
    refused(&liar, ErrorCode::InvalidArchive, "larger than its declared");
}
