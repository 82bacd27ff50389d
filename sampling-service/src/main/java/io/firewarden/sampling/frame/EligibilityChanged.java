package io.firewarden.sampling.frame;

/** What sampling reads of registry.eligibility-changed.v1. */
record EligibilityChanged(String uscc, String asOf, String verdict) {
}
