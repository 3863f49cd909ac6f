//! Rounds: ours and the peer's in turn, by the processor's time.

use std::time::Duration;

use cpu_time::ThreadTime;

/// Rounds of one comparison.
const ROUNDS: u32 = 101;
/// What one side of a round takes, about: much longer than a look at the clock.
const LENGTH: Duration = Duration::from_millis(2);

/// Runs ours and the peer in turn, and prints the nanoseconds of one call of each.
///
/// A line is `row`, ours, the peer's, with tabs between them. Who goes first alternates.
pub(crate) fn compare(row: &str, mut ours: impl FnMut(), mut peer: impl FnMut()) {
    let (our_calls, peer_calls) = (calls(&mut ours), calls(&mut peer));
    for round in 0..ROUNDS {
        let (our_time, peer_time);
        if round % 2 == 0 {
            our_time = timed(&mut ours, our_calls);
            peer_time = timed(&mut peer, peer_calls);
        } else {
            peer_time = timed(&mut peer, peer_calls);
            our_time = timed(&mut ours, our_calls);
        }
        println!("{row}\t{our_time:.2}\t{peer_time:.2}");
    }
}

/// As many calls as fill one side of a round; warms up on the way.
fn calls(work: &mut impl FnMut()) -> u32 {
    let mut calls = 1_u32;
    loop {
        let took = timed(work, calls) * f64::from(calls);
        if took >= LENGTH.as_secs_f64() * 1e9 || calls > u32::MAX / 2 {
            return calls;
        }
        calls *= 2;
    }
}

/// The nanoseconds of one call, on the average of so many.
fn timed(work: &mut impl FnMut(), calls: u32) -> f64 {
    let start = ThreadTime::now();
    for _ in 0..calls {
        work();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}
