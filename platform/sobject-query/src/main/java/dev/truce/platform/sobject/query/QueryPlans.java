package dev.truce.platform.sobject.query;

import java.util.List;

/** How the database would answer a query. */
record QueryPlans(List<Plan> plans, String sourceQuery) {

    /**
     * A way to answer it.
     *
     * @param cardinality how many rows the database expects
     * @param leadingOperationType {@code Index} or {@code TableScan}
     * @param relativeCost 1 is the cost of reading the whole table of the object
     * @param sobjectCardinality about how many records the object has
     */
    record Plan(
            long cardinality,
            List<String> fields,
            String leadingOperationType,
            List<String> notes,
            double relativeCost,
            long sobjectCardinality,
            String sobjectType) {}
}
