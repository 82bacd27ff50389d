package io.firewarden.canary.domainleak.other;

import org.springframework.stereotype.Component;

@Component
public class SpringDirectory {

}
