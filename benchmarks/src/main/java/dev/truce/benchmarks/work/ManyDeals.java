package dev.truce.benchmarks.work;

import dev.truce.benchmarks.stack.BulkJob;
import dev.truce.localstack.stack.ServiceName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** As many deals as a bulk job brings. */
final class ManyDeals {
    private static final int DEALS_OF_A_CUSTOMER = 50;
    private static final String COUNT = "SELECT count(*) FROM deal";

    private ManyDeals() {}

    /** The file of a bulk job. */
    static String file(Bench bench, int rows) {
        List<String> customers = bench.deals().accounts(Math.max(1, rows / DEALS_OF_A_CUSTOMER));
        return BulkJob.file(
                rows, customers, LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    }

    /**
     * Makes sure that there are as many as one bulk job brings.
     *
     * @return how many there are
     */
    static long present(Bench bench) {
        if (bench.database("deal").number(COUNT) < bench.size().bulkRows()) {
            bench.say("loading deals to read from");
            new BulkJob(bench.api(ServiceName.DEAL))
                    .load(file(bench, bench.size().bulkRows()));
            bench.awaitQuiet();
        }
        return bench.database("deal").number(COUNT);
    }
}
