//! What is wrong with a frame, a table or many books, told as the packages for other languages raise it.

use xiaozu::{Bilingual, Lang};
use xiaozu_plain::{Door, Fault, Wrong};

use crate::{FormGroupsError, FrameFault, NoThreads, TooLarge, UnknownTable};

fn both(text: impl Fn(Lang) -> String) -> Bilingual {
    Bilingual::new(text(Lang::Zh), text(Lang::En))
}

macro_rules! wrong {
    ($($error:ty => $door:ident $(, $place:expr)?;)+) => {
        $(impl Wrong for $error {
            fn door(&self) -> Door {
                Door::$door
            }
            fn faults(&self) -> Vec<Fault> {
                let (text, remedy) = (both(|lang| self.text(lang)), both(|lang| self.remedy(lang).into()));
                let fault = Fault::new(self.code(), text, remedy);
                $(let place: fn(&Self, Fault) -> Fault = $place; let fault = place(self, fault);)?
                vec![fault]
            }
        })+
    };
}

wrong! {
    FrameFault => Frame, |error, fault| Fault {
        column: error.column().map(str::to_owned),
        row: error.row().map(|row| row as u64),
        ..fault
    };
    TooLarge => Frame;
    NoThreads => Value;
    UnknownTable => Value;
}

impl Wrong for FormGroupsError {
    fn door(&self) -> Door {
        match self {
            Self::Frame(fault) => fault.door(),
            Self::Plan(errors) => errors.door(),
        }
    }
    fn faults(&self) -> Vec<Fault> {
        match self {
            Self::Frame(fault) => fault.faults(),
            Self::Plan(errors) => errors.faults(),
        }
    }
}
