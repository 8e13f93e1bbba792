package dev.truce.deals.account;

import java.util.Optional;

/** Something that stands on accounts and would fall with them; each feature that does says so by a bean. */
public interface AccountUses {

    /** What uses the account in words, such as {@code Opportunity (3)}; empty when nothing does. */
    Optional<String> of(String accountId);
}
