: SPDX-License-Identifier: Apache-2.0
: Axolemma under the myelin: slow and fast potassium, HCN, leak, written from the published
: equations (Gaines and colleagues, J Comput Neurosci 2018;45:29). v in mV, conductances in S/cm2,
: currents outward. scale: area of the axolemma against that of the section.

NEURON {
    SUFFIX minter
    NONSPECIFIC_CURRENT i
    RANGE gks, gkf, gh, gl, ek, eh, el, scale
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S)  = (siemens)
}

PARAMETER {
    gks = 0.002581 (S/cm2)
    gkf = 0.02568  (S/cm2)
    gh  = 0.002232 (S/cm2)
    gl  = 0.0002   (S/cm2)
    ek  = -90      (mV)
    eh  = -54.9    (mV)
    el  = -90      (mV)
    scale = 1
    celsius        (degC)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    as_ bs_ an bn aq bq
    qk
}

STATE { s n q }

INITIAL {
    qk = 3.0^((celsius-36)/10)
    rates(v)
    s = as_/(as_+bs_)
    n = an/(an+bn)
    q = aq/(aq+bq)
}

BREAKPOINT {
    SOLVE kinetics METHOD cnexp
    i = scale*((gks*s + gkf*n*n*n*n)*(v-ek) + gh*q*(v-eh) + gl*(v-el))
}

DERIVATIVE kinetics {
    rates(v)
    s' = as_ - (as_+bs_)*s
    n' = an - (an+bn)*n
    q' = aq - (aq+bq)*q
}

UNITSOFF
: k u/(1 - exp(-u/c)), continuous at u = 0
FUNCTION linoid(k, u, c) {
    if (fabs(u/c) < 1e-6) {
        linoid = k*c*(1 + u/(2*c))
    } else {
        linoid = k*u/(1 - exp(-u/c))
    }
}

PROCEDURE rates(v) {
    as_ = qk*0.3/(1 + exp(-(v+53)/5))
    bs_ = qk*0.03/(1 + exp(-(v+90)))
    an = qk*linoid(0.0462, v+83.2, 1.1)
    bn = qk*linoid(0.0824, -(v+66), 10.5)
    aq = qk*0.00522*exp(-(v+107.3)/12.2)
    bq = qk*0.00522*exp((v+107.3)/12.2)
}
UNITSON
