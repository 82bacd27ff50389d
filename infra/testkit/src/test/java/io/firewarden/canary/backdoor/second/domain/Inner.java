package io.firewarden.canary.backdoor.second.domain;

public class Inner {

}
