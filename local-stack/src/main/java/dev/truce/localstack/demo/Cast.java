package dev.truce.localstack.demo;

/**
 * Who is in the story.
 *
 * @param seller sells the deal and owns the account at first
 * @param presales designs what is sold
 * @param deliveryManager names who accepts
 * @param projectManager accepts, and owns the account in the end
 * @param finance looks at the terms, on neither side
 */
record Cast(
        CastMember seller,
        CastMember presales,
        CastMember deliveryManager,
        CastMember projectManager,
        CastMember finance) {

    static Cast hiredBy(Company company) {
        return new Cast(
                company.hires("Nadia", "Okafor", "Sales", "Sales Rep"),
                company.hires("Tomas", "Ferreira", "Presales", "Presales"),
                company.hires("Ingrid", "Solberg", "Delivery", "Delivery Manager"),
                company.hires("Mateo", "Rossi", "Delivery", "Project Manager"),
                company.hires("Fiona", "Byrne", "Neutral", "Finance"));
    }
}
