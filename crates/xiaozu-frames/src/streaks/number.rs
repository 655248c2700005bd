//! What is done with many whole numbers of one type, in loops that the compiler makes wide.

use xiaozu_columns::Steps;

/// A whole number of a column.
pub(super) trait Number: Copy + Into<i64> {
    /// Persons by how far they are above `base`, where the year leaves room for them; says whether all of them have room.
    fn persons(from: &[Self], base: i64, to: &mut [u32]) -> bool;

    /// Years, added; says whether all of them are from 1 to 9999.
    fn add_years(from: &[Self], to: &mut [u32]) -> bool;

    /// Marks the numbers that are one of `wanted`.
    fn among(from: &[Self], wanted: &[i64], to: &mut [u8]);
}

/// Years have 14 bits. So has the year before, and so has what is so much above: others have not.
const ABOVE: u32 = (1 << Steps::YEAR_BITS) - 10_000;

macro_rules! persons {
    ($wide:ty) => {
        #[inline(always)]
        fn persons(from: &[Self], base: i64, to: &mut [u32]) -> bool {
            // Where what has room is far from the end of the type, nothing else comes round to it.
            let Some(base) = <$wide>::try_from(base)
                .ok()
                .filter(|base| base.checked_add(1 << Steps::PERSON_BITS).is_some())
            else {
                return false;
            };
            let mut all = 0;
            for (to, from) in to.iter_mut().zip(from) {
                let above = <$wide>::from(*from).wrapping_sub(base);
                all |= above;
                *to = (above as u32) << Steps::YEAR_BITS;
            }
            all >> Steps::PERSON_BITS == 0
        }
    };
}

macro_rules! narrow {
    ($($number:ty as $wide:ty),+) => {$(
        impl Number for $number {
            persons! { $wide }

            #[inline(always)]
            fn add_years(from: &[Self], to: &mut [u32]) -> bool {
                let mut all = 0;
                for (to, from) in to.iter_mut().zip(from) {
                    let year = <$wide>::from(*from) as u32;
                    all |= year.wrapping_sub(1) | year.wrapping_add(ABOVE);
                    *to = to.wrapping_add(year);
                }
                all >> Steps::YEAR_BITS == 0
            }

            #[inline(always)]
            fn among(from: &[Self], wanted: &[i64], to: &mut [u8]) {
                to.fill(0);
                for wanted in wanted.iter().filter_map(|wanted| Self::try_from(*wanted).ok()) {
                    to.iter_mut().zip(from).for_each(|(to, from)| *to |= u8::from(*from == wanted));
                }
            }
        }
    )+};
}

narrow! { i8 as i32, i16 as i32, i32 as i32, u8 as i32, u16 as i32, u32 as u32 }

impl Number for i64 {
    persons! { i64 }

    #[inline(always)]
    fn add_years(from: &[Self], to: &mut [u32]) -> bool {
        let (mut all, mut whole) = (0, 0);
        for (to, from) in to.iter_mut().zip(from) {
            let year = *from as u32;
            whole |= *from;
            all |= year.wrapping_sub(1) | year.wrapping_add(ABOVE);
            *to = to.wrapping_add(year);
        }
        whole >> Steps::YEAR_BITS == 0 && all >> Steps::YEAR_BITS == 0
    }

    #[inline(always)]
    fn among(from: &[Self], wanted: &[i64], to: &mut [u8]) {
        const AT_ONCE: usize = 256;
        to.fill(0);
        for (to, from) in to.chunks_mut(AT_ONCE).zip(from.chunks(AT_ONCE)) {
            for wanted in wanted {
                // In two steps, each of which is one kind of instruction for many numbers.
                let mut differ = [0_u32; AT_ONCE];
                for (differ, from) in differ.iter_mut().zip(from) {
                    let bits = from ^ wanted;
                    *differ = (bits as u32) | ((bits >> 32) as u32);
                }
                to.iter_mut().zip(&differ).for_each(|(to, differ)| *to |= u8::from(*differ == 0));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: i64 = 1 << Steps::PERSON_BITS;

    fn persons<T: Number>(from: &[T], base: i64) -> Option<Vec<u32>> {
        let mut to = vec![0; from.len()];
        T::persons(from, base, &mut to).then(|| to.iter().map(|one| one >> Steps::YEAR_BITS).collect())
    }

    #[test]
    fn persons_have_room_or_are_told_from_those_who_have() {
        assert_eq!(persons(&[7_i64, 9, ROOM + 6], 7), Some(vec![0, 2, (1 << Steps::PERSON_BITS) - 1]));
        assert_eq!(persons(&[7_i64, ROOM + 7], 7), None);
        assert_eq!(persons(&[7_i64, 6], 7), None);
        assert_eq!(persons(&[7_i64, i64::MIN], 7), None);
        assert_eq!(persons(&[i64::MAX, i64::MIN], i64::MAX), None);
        assert_eq!(persons(&[i64::MAX], i64::MAX - ROOM), None);
        assert_eq!(persons(&[i64::MAX - 1], i64::MAX - ROOM), Some(vec![(1 << Steps::PERSON_BITS) - 1]));
        assert_eq!(persons(&[u32::MAX, 0], u32::MAX.into()), None);
        assert_eq!(persons(&[i32::MAX, i32::MIN], i32::MAX.into()), None);
        assert_eq!(persons(&[i32::MIN, i32::MIN + 1], i32::MIN.into()), Some(vec![0, 1]));
        assert_eq!(persons(&[i8::MIN, i8::MAX], i8::MIN.into()), Some(vec![0, 255]));
        assert_eq!(persons(&[u8::MIN, u8::MAX], 0), Some(vec![0, 255]));
        assert_eq!(persons(&[0_i16], i64::MAX), None);
    }

    fn years<T: Number>(from: &[T]) -> Option<Vec<u32>> {
        let mut to = vec![1 << Steps::YEAR_BITS; from.len()];
        T::add_years(from, &mut to).then(|| to.iter().map(|one| one - (1 << Steps::YEAR_BITS)).collect())
    }

    #[test]
    fn years_are_from_1_to_9999() {
        assert_eq!(years(&[1_i64, 9999]), Some(vec![1, 9999]));
        assert_eq!(years(&[1_u16, 9999]), Some(vec![1, 9999]));
        for no_year in [0, 10_000, 16_383, 16_384, 16_385, -1, -2021, i32::MIN, i32::MAX] {
            assert_eq!(years(&[2021, no_year]), None, "{no_year}");
            assert_eq!(years(&[2021, i64::from(no_year)]), None, "{no_year}");
        }
        for no_year in [i64::MIN, i64::MAX, (1 << 32) + 2021, (1 << 63) + 2021_i64] {
            assert_eq!(years(&[2021, no_year]), None, "{no_year}");
        }
        assert_eq!(years(&[u32::MAX, u32::MAX - 6384]), None);
        assert_eq!(years(&[u32::MAX - 6384]), None);
        assert_eq!(years(&[u32::MAX - 6383]), None);
    }

    fn among<T: Number>(from: &[T], wanted: &[i64]) -> Vec<u8> {
        let mut to = vec![2; from.len()];
        T::among(from, wanted, &mut to);
        to
    }

    #[test]
    fn numbers_of_a_list_are_marked() {
        assert_eq!(among(&[1_u8, 4, 255], &[4, -1, 260]), [0, 1, 0]);
        assert_eq!(among(&[1_i8, 4, -1], &[4, -1, 255]), [0, 1, 1]);
        assert_eq!(among(&[4_i64, 4 + (1 << 32), 5], &[4, 5]), [1, 0, 1]);
        assert_eq!(among(&[4_i32], &[]), [0]);
    }
}
