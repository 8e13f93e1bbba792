package dev.truce.platform.sobject.process;

/**
 * Something of a service that people ask for and others decide, shown to clients as an approval process. Any number of
 * beans. The steps go through the same use cases as the service's own actions; each is called in a transaction that is
 * rolled back when it refuses, for whoever is acting.
 */
public interface ApprovalProcess {

    ProcessDefinition definition();

    /**
     * Asks for a decision.
     *
     * @throws dev.truce.platform.sobject.error.Refusal when the record is not fit for it, or the caller may not ask
     * @throws AlreadyInProcess when a decision is waited for
     */
    ApprovalOutcome submit(ApprovalStep step);

    /** Says yes. */
    ApprovalOutcome approve(ApprovalStep step);

    /** Says no. */
    ApprovalOutcome reject(ApprovalStep step);
}
