package dev.truce.identity.login;

import dev.truce.identity.organization.OurOrganization;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.describe.VersionResources;
import jakarta.inject.Singleton;
import java.util.Map;

/** Names the caller's identity URL among the resources of a version, where clients without one look for it. */
@Singleton
class IdentityLink implements VersionResources {
    private final CurrentActor actor;
    private final OurOrganization organization;
    private final InstanceUrl instanceUrl;

    IdentityLink(CurrentActor actor, OurOrganization organization, InstanceUrl instanceUrl) {
        this.actor = actor;
        this.organization = organization;
        this.instanceUrl = instanceUrl;
    }

    @Override
    public Map<String, String> urls() {
        return Map.of(
                "identity", instanceUrl.identity(organization.id(), actor.get().userId()));
    }
}
