package io.firewarden.canary.domainleak.feature.domain;

import io.firewarden.canary.domainleak.other.SpringDirectory;

class UsesABean {

	SpringDirectory directory = new SpringDirectory();

}
