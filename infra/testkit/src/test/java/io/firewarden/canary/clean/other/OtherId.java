package io.firewarden.canary.clean.other;

public record OtherId(String value) {

}
