package dev.truce.events;

/** The Kafka topics. Events with the same key reach a topic in the order in which they happened. */
public final class Topics {
    /** What happens to deals and to the accounts of the CRM. Key: deal id, for accounts the account id. */
    public static final String DEALS = "deal.events.v1";

    /** What happens to handoffs. Key: deal id, so that all handoffs of a deal stay in order. */
    public static final String HANDOFFS = "handoff.events.v1";

    /** What happens to the ownership of accounts, and to people. Key: account id, for people the user id. */
    public static final String ACCOUNT_OWNERSHIP = "account-ownership.events.v1";

    private Topics() {}
}
