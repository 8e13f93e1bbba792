package dev.truce.identity.organization;

import dev.truce.platform.sobject.id.RecordId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Makes the one organisation at the first start; replicas that start at once agree on one. */
@ApplicationScoped
class FoundOrganization {
    private static final Logger LOG = Logger.getLogger(FoundOrganization.class);
    private final Organizations organizations;
    private final OrganizationSettings settings;

    FoundOrganization(Organizations organizations, OrganizationSettings settings) {
        this.organizations = organizations;
        this.settings = settings;
    }

    @Transactional
    @ActivateRequestContext
    void found(@Observes StartupEvent start) {
        organizations.lockFounding();
        if (organizations.count() == 0) {
            Organization founded = new Organization(RecordId.next("00D"), settings);
            organizations.persist(founded);
            LOG.infof("The organisation was founded. organizationId=%s", founded.id());
        }
    }
}
