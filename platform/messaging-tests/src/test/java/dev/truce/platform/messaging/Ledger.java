package dev.truce.platform.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An aggregate of the trial service. */
@Entity
@Table(name = "ledger")
public class Ledger {
    @Id
    String id;

    @Version
    long version;

    long amount;

    protected Ledger() {}

    public Ledger(String id) {
        this.id = id;
    }

    public void add(long more) {
        amount += more;
    }

    public long version() {
        return version;
    }

    public long amount() {
        return amount;
    }
}
