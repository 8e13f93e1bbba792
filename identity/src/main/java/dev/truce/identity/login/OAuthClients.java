package dev.truce.identity.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class OAuthClients implements PanacheRepositoryBase<OAuthClient, String> {

    Optional<OAuthClient> active(String clientId) {
        return findByIdOptional(clientId).filter(OAuthClient::isActive);
    }
}
