//! `Lanes`: numbers that are added side by side, so that a processor adds several at once.

/// Numbers side by side.
pub(crate) type Four = [f64; 4];

/// Sums side by side, each with what was lost to rounding so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lanes {
    sums: Four,
    lost: Four,
}

impl Lanes {
    pub(crate) const ZERO: Self = Self { sums: [0.0; 4], lost: [0.0; 4] };

    /// Kahan's step: what of the values does not fit goes into `lost`.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
    pub(crate) fn add(&mut self, values: Four) {
        let rest = minus(values, self.lost);
        let next = plus(self.sums, rest);
        self.lost = minus(minus(next, self.sums), rest);
        self.sums = next;
    }

    pub(crate) fn values(&self) -> Four {
        minus(self.sums, self.lost)
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
pub(crate) fn plus(left: Four, right: Four) -> Four {
    let ([l0, l1, l2, l3], [r0, r1, r2, r3]) = (left, right);
    [l0 + r0, l1 + r1, l2 + r2, l3 + r3]
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
fn minus(left: Four, right: Four) -> Four {
    let ([l0, l1, l2, l3], [r0, r1, r2, r3]) = (left, right);
    [l0 - r0, l1 - r1, l2 - r2, l3 - r3]
}

/// The sign bits of numbers, gathered.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
pub(crate) fn signs(left: [u64; 4], right: Four) -> [u64; 4] {
    let ([l0, l1, l2, l3], [r0, r1, r2, r3]) = (left, right);
    [l0 | r0.to_bits(), l1 | r1.to_bits(), l2 | r2.to_bits(), l3 | r3.to_bits()]
}

/// The sum of numbers that are not negative, within two units of its last place.
pub fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0, 0.0);
    for value in values {
        let rest = value - lost;
        let next = sum + rest;
        lost = (next - sum) - rest;
        sum = next;
    }
    sum - lost
}
