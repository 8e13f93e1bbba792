package dev.truce.deals.account;

import java.util.Optional;

/** References to accounts that prevent their deletion; each feature that has some contributes a bean. */
public interface AccountUses {

    /** What uses the account in words, such as {@code Opportunity (3)}; empty when nothing does. */
    Optional<String> of(String accountId);
}
