package dev.truce.identity.login;

import dev.truce.identity.organization.OurOrganization;
import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: who the caller is. */
@ApplicationScoped
class TellWhoIAm {
    private final CurrentActor actor;
    private final People people;
    private final OurOrganization organization;
    private final InstanceUrl instanceUrl;

    TellWhoIAm(CurrentActor actor, People people, OurOrganization organization, InstanceUrl instanceUrl) {
        this.actor = actor;
        this.people = people;
        this.organization = organization;
        this.instanceUrl = instanceUrl;
    }

    /** @throws NoSuchUser when it is another's identity URL */
    Identity identity(String organizationId, String userId) {
        Person me = people.require(actor.get().userId());
        boolean mine = isSame(organizationId, organization.id()) && isSame(userId, me.id());
        if (!mine) {
            throw new NoSuchUser(userId);
        }
        return Identity.of(me, organization.id(), instanceUrl);
    }

    private static boolean isSame(String sent, String id) {
        return RecordId.parse(sent).filter(id::equals).isPresent();
    }

    UserInfo tell() {
        return UserInfo.of(people.require(actor.get().userId()), organization.id(), instanceUrl);
    }
}
