package dev.truce.ownership.login;

import dev.truce.ownership.organization.OurOrganization;
import dev.truce.ownership.people.People;
import dev.truce.platform.sobject.access.CurrentActor;
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

    UserInfo tell() {
        return UserInfo.of(people.require(actor.get().userId()), organization.id(), instanceUrl);
    }
}
