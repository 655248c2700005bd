use xiaozu::Term;

use super::View;
use super::lines::table;

table! {
    /// The members on the roster, in the order they joined.
    members of View<'_>: |view| view.branch.members() => |row|

    /// The member's id.
    member: Text = &row.id;
    /// The member's name.
    member_name: Text = &row.name;
    /// `full` or `probationary`.
    standing: Code = row.standing;
    /// The day he or she joined the Party; null where it is not known.
    party_since: Day or null = row.party_since;
    /// The unit of the establishment; null where it is not known.
    unit: Text or null = row.unit.as_ref();
    /// The duty post; null where it is not known.
    post: Text or null = row.post.as_ref();
    /// The day he or she joined the branch.
    joined: Day = row.joined;
    /// Since when he or she is a full member of this branch; null while probationary.
    full_since: Day or null = row.full.map(|since| since.day);
    /// Since when he or she is a cadre; null when not.
    cadre_since: Day or null = row.cadre.map(|since| since.day);
    /// Since when he or she belongs to the backbone; null when not.
    backbone_since: Day or null = row.backbone.map(|since| since.day);
    /// Where he or she is; null when not away.
    away: Text or null = row.away.as_ref();
    /// Whether he or she may vote: a full member whose rights are not suspended.
    has_vote: Flag = row.has_vote();
    /// The group; null when in none.
    group: Text or null = row.group();
    /// The group's name; null when in none.
    group_name: Text or null = row.group().map(|group| view.group(group));
    /// Since when he or she is in the group; null when in none.
    group_since: Day or null = row.stay().map(|stay| stay.span.from);
    /// Whether he or she leads a group on the date.
    leads: Flag = view.branch.terms().any(|term: &Term| term.leader == row.id && term.covers(view.branch.as_of()));
    /// The seat on the committee: `secretary`, `deputy`, `member`; null when on none.
    seat: Code or null = row.seat().map(|held| held.seat);
    /// The entry by which he or she joined.
    entry: Entry = row.joined_by;
}
