package dev.truce.benchmarks.load;

/** A request was not answered as it should be, so that there is nothing to measure. */
public final class RequestFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RequestFailed(String message) {
        super(message);
    }

    /** A request that failed on another thread, with what it failed of. */
    static RequestFailed because(Exception onAnotherThread) {
        Throwable cause = onAnotherThread.getCause();
        return new RequestFailed(String.valueOf(cause == null ? onAnotherThread : cause.getMessage()));
    }
}
