use xiaozu::{Bearer, Duty, DutyKind};

/// What names a duty and nothing else does. What changes as time goes on (its state, its last day) is not in it.
pub(crate) fn uid(duty: &Duty, domain: &str) -> String {
    let (kind, of) = match &duty.bearer {
        Bearer::Branch => ("branch", None),
        Bearer::Group(group) => ("group", Some(group.as_str())),
        Bearer::Leader(leader) => ("leader", Some(leader.as_str())),
        Bearer::Member(member) => ("member", Some(member.as_str())),
    };
    let session = duty.session.as_ref().map(|session| session.as_str());
    let member = duty.member.as_ref().map(|member| member.as_str());
    let mut parts = vec![duty.kind.to_string(), duty.period.to_string(), kind.to_owned()];
    parts.extend([of, session, member].into_iter().flatten().map(|id| plain(id, "-_")));
    if duty.kind == DutyKind::HelpCheck {
        // One plan of help is checked again and again.
        parts.push(duty.first.to_string());
    }
    format!("{}@{}", parts.join("."), plain(domain, "-_."))
}

/// Letters, digits and what else is plain as they are, anything else by its bytes: `%E6%9D%8E`.
fn plain(text: &str, also: &str) -> String {
    let write = |byte: u8| {
        let char = char::from(byte);
        if char.is_ascii_alphanumeric() || also.contains(char) {
            char.to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(write).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn texts_that_differ_stay_apart() {
        assert_eq!(plain("li-wei_2", "-_"), "li-wei_2");
        assert_eq!(plain("a.b/李@%", "-_"), "a%2Eb%2F%E6%9D%8E%40%25");
        assert_eq!(plain("a.b", "-_."), "a.b");
    }
}
