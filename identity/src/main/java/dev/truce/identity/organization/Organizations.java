package dev.truce.identity.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, String> {

    /** Nobody else founds the organisation until this transaction ends. */
    void lockFounding() {
        getEntityManager()
                .createNativeQuery("lock table organization in share row exclusive mode")
                .executeUpdate();
    }
}
