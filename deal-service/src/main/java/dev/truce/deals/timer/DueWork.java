package dev.truce.deals.timer;

/** Something that becomes due by itself; every bean of this type is asked at every tick. */
public interface DueWork {

    /** Does what is due now, in a transaction of its own; doing it again does nothing. */
    void doWhatIsDue();
}
