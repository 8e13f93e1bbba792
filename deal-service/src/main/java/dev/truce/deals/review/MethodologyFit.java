package dev.truce.deals.review;

/** Whether what was sold can be delivered the way delivery works. */
enum MethodologyFit {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String words;

    MethodologyFit(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
