package dev.truce.identity.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Answers which organisation this installation serves. */
@ApplicationScoped
public class OurOrganization {
    private final Organizations organizations;

    OurOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /** The 18-character id. */
    @Transactional
    public String id() {
        return organizations.findAll().firstResult().id();
    }
}
