EPO00001|EPONYM|allen test|allen test
C0030567|EPONYM|some disease|some disease
