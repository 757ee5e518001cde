//! The same work on many files, on every core.

use std::{
    num::NonZero,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use crate::step::Failure;

/// Does `work` on each item; the first failure is given back after the others have ended.
pub(super) fn for_each<T: Sync>(
    items: &[T],
    work: impl Fn(&T) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    let next = AtomicUsize::new(0);
    let first_failure = Mutex::new(None);
    let worker = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(failure) = work(item)
                && let Ok(mut slot) = first_failure.lock()
            {
                slot.get_or_insert(failure);
            }
        }
    };
    let workers = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(items.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(worker);
        }
    });
    first_failure
        .into_inner()
        .ok()
        .flatten()
        .map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_and_a_failure_comes_back() {
        let sum = AtomicUsize::new(0);
        let outcome = for_each(&[1, 2, 3, 4], |number| {
            sum.fetch_add(*number, Ordering::Relaxed);
            if *number == 3 {
                Err(Failure::found("three"))
            } else {
                Ok(())
            }
        });
        assert_eq!(sum.into_inner(), 10);
        assert!(matches!(outcome, Err(Failure::Found(faults)) if faults == ["three"]));
    }
}
