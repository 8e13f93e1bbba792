package dev.truce.identity.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class UserPasswords implements PanacheRepositoryBase<UserPassword, String> {}
