package io.firewarden.canary.framework.feature.domain;

import org.springframework.stereotype.Component;

@Component
class LeaksSpring {

}
