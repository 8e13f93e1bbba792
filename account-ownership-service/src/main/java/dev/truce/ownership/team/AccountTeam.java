package dev.truce.ownership.team;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The people who work with an account. */
@ApplicationScoped
public class AccountTeam {
    private final AccountTeamMembers members;
    private final People people;
    private final SavedRecords saved;

    AccountTeam(AccountTeamMembers members, People people, SavedRecords saved) {
        this.members = members;
        this.people = people;
        this.saved = saved;
    }

    /** Puts an active user on the team. Who is on it already keeps their role; an inactive or unknown user does not join. */
    @Transactional
    public void join(String accountId, String userId, String role) {
        if (members.current(accountId, userId).isEmpty()) {
            people.find(userId).filter(Person::active).ifPresent(person -> add(accountId, person, role));
        }
    }

    private void add(String accountId, Person person, String role) {
        AccountTeamMember member = new AccountTeamMember(RecordId.next("01M"));
        member.workFor(accountId);
        member.be(person);
        member.playRole(role);
        saved.saved(member);
    }

    @Transactional
    public List<TeamMember> now(String accountId) {
        return members.now(accountId).stream().map(AccountTeamMember::member).toList();
    }

    @Transactional
    public List<TeamMember> asOf(String accountId, Instant instant) {
        return members.asOf(accountId, instant).stream()
                .map(AccountTeamMember::member)
                .toList();
    }
}
