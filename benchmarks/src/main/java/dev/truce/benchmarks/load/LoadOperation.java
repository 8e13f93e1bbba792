package dev.truce.benchmarks.load;

/** One request of a load, and the wait for its answer. */
@FunctionalInterface
public interface LoadOperation {
    /**
     * Returns when it is answered.
     *
     * @param number counts from 0 in every run of a load
     * @throws RequestFailed if the answer is not the one that is measured
     */
    void perform(int number);
}
