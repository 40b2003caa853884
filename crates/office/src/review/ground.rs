//! The fixed list of grounds on which an item is refused, in whole or in part, and
//! what the authority is told of them.

use crate::requests::model::words;

words! {
    /// Why something is refused.
    Ground {
        /// A law forbids it without the approval of a competent authority.
        LawForbids = "law_forbids_without_approval",
        /// It has to come through a treaty or diplomatic channel.
        FormalChannel = "formal_channel_required",
        /// Another company is the contact.
        WrongContact = "wrong_contact",
        /// What was asked for to complete the request did not come.
        Incomplete = "incomplete",
        /// Who asks could not be verified.
        IdentityNotVerified = "identity_not_verified",
        /// More is asked for than can be described.
        OverBroad = "over_broad",
        /// More is asked for than the matter calls for.
        NotProportionate = "not_proportionate",
        /// No legal ground is named.
        NoLegalGround = "no_legal_ground",
        /// The legal ground that is named does not carry what is asked.
        GroundDoesNotCarry = "legal_ground_does_not_carry",
        /// Such an authority has no power to ask for it.
        NoSuchPowers = "no_such_powers",
        /// No immediate threat is shown that a voluntary answer would need.
        EmergencyNotShown = "emergency_not_shown",
        /// Nobody was found, or several who may be meant.
        SubjectNotIdentified = "subject_not_identified",
        /// The account has no such records.
        NoRecords = "no_records",
        /// The data are privileged or protected.
        Privileged = "privileged_or_protected",
        /// The law of the place of storage stands against it.
        ConflictsWithStorageLaw = "conflicts_with_law_of_storage_place",
        /// The time frame lies before what is kept.
        OutsideRetention = "outside_retention",
        /// The same was asked for before.
        Duplicate = "duplicate",
        /// The authority took it back.
        Withdrawn = "withdrawn",
    }
}

impl Ground {
    /// The code that the authority sees. [`Ground::SubjectNotIdentified`] and
    /// [`Ground::NoRecords`] have one and the same: which of them it was would tell
    /// whether an account exists, and that nobody learns before a grant.
    pub fn outward(self) -> &'static str {
        match self.hides() {
            true => "nothing_to_disclose",
            false => self.as_str(),
        }
    }

    /// The section of the guide on which it rests.
    pub fn rests_on(self) -> &'static str {
        match self {
            Ground::LawForbids | Ground::ConflictsWithStorageLaw => "§ 1",
            Ground::NotProportionate | Ground::NoSuchPowers => "§ 1",
            Ground::Duplicate | Ground::Withdrawn => "§ 1",
            Ground::WrongContact => "§ 2",
            Ground::FormalChannel => "§ 3",
            Ground::Incomplete => "§ 4",
            Ground::IdentityNotVerified => "§ 4 (3)",
            Ground::SubjectNotIdentified | Ground::NoRecords => "§ 4 (4)",
            Ground::OverBroad => "§ 4 (5)",
            Ground::NoLegalGround | Ground::GroundDoesNotCarry => "§ 4 (7)",
            Ground::Privileged | Ground::OutsideRetention => "§ 5",
            Ground::EmergencyNotShown => "§ 6",
        }
    }

    /// Does it hold only where there are records? Then the authority reads it as a condition
    /// ("should there be such data"), and words of its own only beside something that was granted.
    pub fn is_of_records(self) -> bool {
        matches!(
            self,
            Ground::LawForbids
                | Ground::ConflictsWithStorageLaw
                | Ground::Privileged
                | Ground::SubjectNotIdentified
                | Ground::NoRecords
        )
    }

    /// Must its words stay inside, because they could tell whether an account exists?
    pub fn hides(self) -> bool {
        matches!(self, Ground::SubjectNotIdentified | Ground::NoRecords)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_found_and_nothing_found_read_the_same_and_all_others_differ() {
        let seen = |ground: Ground| (ground.outward(), ground.rests_on());
        assert_eq!(seen(Ground::SubjectNotIdentified), seen(Ground::NoRecords));
        assert!(Ground::SubjectNotIdentified.hides() && Ground::NoRecords.hides());
        let mut codes: Vec<&str> = Ground::ALL.iter().map(|ground| ground.outward()).collect();
        assert!(!codes.contains(&"no_records") && !codes.contains(&"subject_not_identified"));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Ground::ALL.len() - 1);
    }
}
