//! `Shelves`: where in a column of days to look for one.

/// Where the days of each stretch of time begin in a column.
///
/// A stretch is some power of two of days, so long that each holds four or more of them on
/// average: the place of a day is known at once but for a few neighbours, whatever the
/// rhythm of the publisher, and the starts take a byte a day or less.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    /// The length of a stretch is two to this power.
    power: u32,
    starts: Box<[u32]>,
}

impl Shelves {
    /// The shelves of days in order.
    pub(super) fn new(days: &[i32]) -> Self {
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return Self::default();
        };
        let span = u64::from(last.abs_diff(*first)).saturating_add(1);
        let count = u64::try_from(days.len()).unwrap_or(u64::MAX);
        let mut power = 2;
        while span.checked_shr(power).unwrap_or(0).saturating_mul(4) > count {
            power = power.saturating_add(1);
        }
        let mut starts = Vec::new();
        for (place, day) in (0_u32..).zip(days) {
            let shelf = shelf(day.abs_diff(*first), power);
            // The first day of a shelf, and of the empty ones before it.
            if starts.len() <= shelf {
                starts.resize(shelf.saturating_add(1), place);
            }
        }
        Self { power, starts: starts.into() }
    }

    /// The places between which a day lies, so many days after the first.
    pub(super) fn range(&self, after: u32, len: usize) -> (usize, usize) {
        let own = shelf(after, self.power);
        let start = |shelf: usize| {
            let start = self.starts.get(shelf).copied();
            start.and_then(|start| usize::try_from(start).ok()).unwrap_or(len)
        };
        (start(own), start(own.saturating_add(1)))
    }
}

fn shelf(after: u32, power: u32) -> usize {
    usize::try_from(after.checked_shr(power).unwrap_or(0)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place that a search of the whole column finds.
    fn check(days: &[i32]) {
        let shelves = Shelves::new(days);
        // Seldom more than four a shelf on average, so that shelves take little room.
        assert!(shelves.starts.len() <= days.len().div_ceil(4).saturating_add(1));
        let first = *days.first().unwrap();
        let near = |day: i32| [-1, 0, 1, 900].map(|step| day.saturating_add(step));
        for day in days.iter().copied().flat_map(near).filter(|day| *day >= first) {
            let (from, to) = shelves.range(first.abs_diff(day), days.len());
            let inside = days.get(from..to).unwrap();
            let place = inside.partition_point(|held| *held <= day).saturating_add(from);
            assert_eq!(place, days.partition_point(|held| *held <= day), "{day}");
        }
    }

    #[test]
    fn every_day_is_found() {
        check(&[7]);
        check(&[-3, 4_000_000]);
        check(&(0_i32..5000).filter(|day| day.rem_euclid(7) < 5).collect::<Vec<_>>());
        check(&(0..40).chain(1_000_000..1_000_040).collect::<Vec<_>>());
        check(&(0_i32..300).map(|n| n.pow(2)).collect::<Vec<_>>());
    }
}
